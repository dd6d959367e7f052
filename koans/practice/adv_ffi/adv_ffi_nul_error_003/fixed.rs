use std::ffi::{c_char, CString, NulError};

#[derive(Debug, PartialEq)]
pub enum ArgError {
    Nul(usize),
    TooMany,
}

impl From<NulError> for ArgError {
    fn from(error: NulError) -> Self {
        ArgError::Nul(error.nul_position())
    }
}

pub struct Argv {
    owned: Vec<CString>,
}

impl Argv {
    pub fn parse(line: &str) -> Result<Argv, ArgError> {
        let mut owned = Vec::new();
        for word in line.split(' ').filter(|word| !word.is_empty()) {
            owned.push(CString::new(word)?);
        }
        if owned.len() > 4 {
            Err(ArgError::TooMany)
        } else {
            Ok(Argv { owned })
        }
    }

    pub fn pointers(&self) -> Vec<*const c_char> {
        self.owned
            .iter()
            .map(|word| word.as_ptr())
            .chain([std::ptr::null()])
            .collect()
    }
}
