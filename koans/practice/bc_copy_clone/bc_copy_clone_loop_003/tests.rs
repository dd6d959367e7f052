#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn deals() {
        let mut p = seat(&["a", "b"]);
        assert_eq!(
            deal(&mut p, &mut vec![1, 2, 3, 4], "no peeking".into()),
            Ok(())
        );
        assert_eq!(p[1].hand, [2, 1]);
        assert_eq!(p[0].rules, p[1].rules);
    }
    #[test]
    fn runs_out() {
        let mut p = seat(&["a", "b"]);
        assert_eq!(
            deal(&mut p, &mut vec![1, 2, 3], String::new()),
            Err("no card for b".into())
        );
    }
}
