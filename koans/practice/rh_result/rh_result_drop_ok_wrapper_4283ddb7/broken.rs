use std::ffi::CString;

pub struct Command<'a> {
    pub program: &'a str,
    pub args: Vec<&'a str>,
}

impl Command<'_> {
    pub fn to_c(&self) -> Result<Vec<CString>, std::ffi::NulError> {
        let mut argv = vec![CString::new(self.program)?];
        for arg in &self.args {
            argv.push(CString::new(*arg)?);
        }
        argv
    }
}
