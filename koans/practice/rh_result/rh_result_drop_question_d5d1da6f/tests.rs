#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn passes_through_stops() {
        let to = String::from("Rome");
        let stops = vec!["Bern".to_string(), "Milan".to_string()];
        let letter = relay(&Letter { to, hops: 5 }, &stops).unwrap();
        assert_eq!((letter.to.as_str(), letter.hops), ("Rome via Milan", 3));
    }

    #[test]
    fn runs_out_of_hops() {
        let to = String::from("Oslo");
        let result = relay(&Letter { to, hops: 0 }, &["Kiel".to_string()]);
        assert_eq!(result.unwrap_err(), "back to sender");
    }
}
