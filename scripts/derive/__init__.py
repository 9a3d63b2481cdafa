"""Files that are made from the models, the rules and the template, and committed. Each room returns text; nothing is written here."""
