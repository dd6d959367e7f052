#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn refuses_a_blank() {
        assert_eq!("drama".parse::<Genre>().map(|genre| genre.0), Ok('D'));
    }
}
