/// `offset` is the position of the first byte that is not valid text.
#[derive(Debug, PartialEq)]
pub struct FrameError {
    pub offset: usize,
}

impl From<std::str::Utf8Error> for FrameError {
    fn from(e: std::str::Utf8Error) -> Self {
        FrameError {
            offset: e.valid_up_to(),
        }
    }
}

pub fn frame_text(frame: &[u8]) -> Result<&str, FrameError> {
    let text = std::str::from_utf8(frame)?;
    Ok(text.trim_end_matches('\0'))
}
