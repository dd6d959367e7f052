#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn two_acres() {
        assert_eq!(metric(2.0), "80.9 a");
    }
}
