#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_bird_sings() {
        assert_eq!(Bird::Owl.to_string(), "hoo");
    }

    #[test]
    fn first_bird_leads() {
        assert_eq!(chorus(&[]), None);
    }
}
