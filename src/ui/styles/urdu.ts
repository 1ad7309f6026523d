// The faces of Urdu, in a chunk of their own.
import '../../../assets/fonts/urdu.css';
import './urdu.css';
