#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_or_none() {
        assert_eq!(trim(&[5.5]), Ok("BS 0".to_string()));
        assert_eq!(trim(&[]), Err("no cargo"));
    }
}
