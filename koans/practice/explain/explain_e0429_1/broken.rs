use std::fmt::self;
