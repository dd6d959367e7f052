use std::ffi::{CString, NulError};

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TextError {
    InnerNul { at: usize },
}

impl From<NulError> for TextError {
    fn from(e: NulError) -> Self {
        TextError::InnerNul {
            at: e.nul_position(),
        }
    }
}

pub struct ArgTable {
    pub owned: Vec<CString>,
}

impl ArgTable {
    pub fn new<S: Into<Vec<u8>>>(args: Vec<S>) -> Result<Self, TextError> {
        let owned = args
            .into_iter()
            .map(CString::new)
            .collect::<Result<_, _>>()?;
        Ok(ArgTable { owned })
    }
}
