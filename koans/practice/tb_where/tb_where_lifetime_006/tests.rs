#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn spreads() {
        assert_eq!(
            Report::gather(vec![Stall(120), Stall(95), Stall(100)]).spread(),
            Some(25)
        );
        assert_eq!(Report::gather(Vec::<Stall>::new()).spread(), None);
    }
}
