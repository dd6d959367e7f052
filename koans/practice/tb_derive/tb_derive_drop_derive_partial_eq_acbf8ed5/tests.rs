#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parks_in_the_first_free_spot() {
        let mut level = vec![Spot::Taken(11), Spot::Free];
        assert_eq!(park(&mut level, 22), Some(1));
        assert_eq!(level[1], Spot::Taken(22));
        assert_eq!(park(&mut level, 33), None);
    }
}
