#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn views() {
        let shares = Percent::view(&[50, 25]).unwrap();
        assert_eq!(
            shares.iter().map(|share| share.of(80)).collect::<Vec<_>>(),
            [40, 20]
        );
        assert!(Percent::view(&[101]).is_none());
    }
}
