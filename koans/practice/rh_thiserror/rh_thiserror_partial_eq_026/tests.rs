#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn prints() {
        let mut paper = Vec::new();
        assert_eq!(print(&["Ada", "Bo"], &mut paper).unwrap(), 2);
        assert_eq!(paper, b"* Ada *\n* Bo *\n");
    }
    #[test]
    fn compares() {
        let long = print(&["Bartholomew Smith"], &mut Vec::new()).unwrap_err();
        let jam = print(&["Ada"], &mut &mut [0u8; 2][..]).unwrap_err();
        assert!(long.same_kind(&BadgeError::TooLong(String::new())));
        assert!(!long.same_kind(&jam));
        assert!(jam.same_kind(&BadgeError::Printer(io::ErrorKind::WriteZero.into())));
    }
}
