#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn tariffs() {
        assert_eq!(Bill::<Flat>::hours(&[true, false]).cents(), 60.0);
        assert_eq!(Bill::<Dual>::hours(&[true, false]).cents(), 53.5);
    }
}
