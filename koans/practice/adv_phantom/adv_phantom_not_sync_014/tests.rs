#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn below_thirty() {
        assert_eq!(primes(&Settings::up_to(30)), (1, 9));
    }
}
