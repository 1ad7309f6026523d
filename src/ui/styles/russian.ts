// The faces of Russian, in a chunk of their own.
import '../../../assets/fonts/russian.css';
import './russian.css';
