#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn compares_on_the_map() {
        assert_eq!(equally_far("3cm", "2cm", 250.0), Ok(false));
        assert_eq!(measure("4cm", &50.0).ok().unwrap().0, 200.0);
    }

    #[test]
    fn rejects_other_texts() {
        let inches = equally_far("3in", "2cm", 10.0);
        assert_eq!(inches, Err("not in cm".to_string()));
        assert_eq!(equally_far("2cm", "xcm", 1.0), Err("bad x".to_string()));
    }
}
