#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn common() {
        let list = vec!["123456".to_string(), "qwerty".to_string()];
        assert_eq!(judge("QWERTY", list), Verdict::Common { rank: 2 });
    }
    #[test]
    fn fine() {
        assert_eq!(judge("oak-leaf", vec![]), Verdict::Fine);
    }
}
