#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn loads() {
        assert_eq!(load("port=8080", "vol=70"), Ok((Port(8080), Percent(70))));
        assert_eq!(
            load("port=80", "vol=70"),
            Err("port 80 is reserved".to_string())
        );
        assert_eq!(
            load("port=8080", "vol=170"),
            Err("not a percentage".to_string())
        );
        assert_eq!(load("port", "vol=1"), Err("no value".to_string()));
    }
}
