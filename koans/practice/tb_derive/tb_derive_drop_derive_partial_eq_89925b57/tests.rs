#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn verdicts() {
        let (soft, hard) = (verdict(&[5, 29]), verdict(&[31, 2]));
        assert_eq!(soft, Ok("Sticky, rest: false".to_string()));
        assert_eq!(hard, Ok("Smooth, rest: true".to_string()));
    }

    #[test]
    fn no_work_no_dough() {
        assert_eq!(knead(&[]), Err("no pushes".to_string()));
        assert_eq!(verdict(&[]), Err("no pushes".to_string()));
    }
}
