#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stream_errors_keep_their_kind() {
        let stream = BitmapError::from(io::Error::from(ErrorKind::TimedOut));
        assert_eq!(stream, BitmapError::Stream(ErrorKind::TimedOut));
    }
}
