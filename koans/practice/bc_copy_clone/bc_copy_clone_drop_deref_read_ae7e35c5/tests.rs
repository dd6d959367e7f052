#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn motion_carried() {
        let text = summary(&[true, false, true, true]).unwrap();
        assert_eq!(text, "Tally { ayes: 3, noes: 1 } by 2");
    }

    #[test]
    fn motion_fails() {
        assert_eq!(
            summary(&[false, true, false]),
            Err("motion lost".to_string())
        );
    }
}
