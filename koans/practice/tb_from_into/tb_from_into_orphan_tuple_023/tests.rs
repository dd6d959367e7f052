#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn walks() {
        assert_eq!(length("0,0 3,4 3,5"), Ok(6.0));
        assert_eq!(length(""), Ok(0.0));
    }
    #[test]
    fn errors() {
        assert_eq!(length("1,2 3"), Err("no comma in 3".to_string()));
        assert_eq!(length("1,b"), Err("bad coordinate b".to_string()));
    }
}
