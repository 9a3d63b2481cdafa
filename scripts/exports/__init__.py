"""What leaves the built site in other formats, one format a file; `registry` names them."""
