#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn floods_list() {
        let g = |river, log| Gauge { river, log };
        let all = [
            g("Maas", vec![Ok(9), Ok(41)]),
            g("Rhine", vec![Ok(50), Err("ice".to_string())]),
            g("Lek", vec![Ok(40)]),
            g("Waal", vec![]),
        ];
        assert_eq!(floods(&all, 40), ["Maas"]);
        assert_eq!(floods(&all, 39), ["Maas", "Lek"]);
    }
}
