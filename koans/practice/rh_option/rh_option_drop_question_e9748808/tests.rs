#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn empty_spot() {
        let tray = RefCell::new(Vec::new());
        assert_eq!(photocopy(&tray, 4), None);
    }
}
