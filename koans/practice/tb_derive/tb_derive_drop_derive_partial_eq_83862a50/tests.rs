#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn discs_fall_and_colours_alternate() {
        assert_eq!(!Disc::Yellow, Disc::Red);
    }
}
