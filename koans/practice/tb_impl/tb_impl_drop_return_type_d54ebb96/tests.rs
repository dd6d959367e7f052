#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rates() {
        assert_eq!(Rate::try_from(0), Err("a rate of zero"));
    }
}
