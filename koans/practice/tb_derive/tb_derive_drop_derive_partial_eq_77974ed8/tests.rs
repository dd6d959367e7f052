#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn compares_first_letters() {
        assert_eq!(belongs("poetry", &Genre('P')), Ok(true));
        assert_eq!(belongs("Crime", &Genre('P')), Ok(false));
    }

    #[test]
    fn refuses_a_blank() {
        assert_eq!(belongs("", &Genre('P')), Err("blank label".to_string()));
        assert_eq!("drama".parse::<Genre>().map(|genre| genre.0), Ok('D'));
    }
}
