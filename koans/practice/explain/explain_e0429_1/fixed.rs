use std::fmt::{self, Debug};
