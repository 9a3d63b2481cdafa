"""The build of the Pujiang Experience site: read, check, stage, publish. Start with ``python3 -m scripts --help``."""
