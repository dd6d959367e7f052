#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn corners_cost_more() {
        let fees = HashMap::from([("Ana".to_string(), 40)]);
        let corner = invoice(&fees, "Ana", Spot::Corner).unwrap();
        assert_eq!(corner, "Ana (Corner): 55");
    }
}
