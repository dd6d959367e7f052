#[cfg(test)]
mod tests {
    use super::*;
    fn huts(list: &[(&str, i32)]) -> Vec<Hut> {
        list.iter()
            .map(|&(n, altitude)| Hut {
                name: n.into(),
                altitude,
            })
            .collect()
    }
    #[test]
    fn sums() {
        let h = huts(&[("a", 100), ("b", 900), ("c", 400)]);
        let (total, top) = route(&h);
        assert_eq!(total, Leg { up: 800, down: 500 });
        assert_eq!(top.unwrap().name, "b");
    }
    #[test]
    fn one_leg() {
        let h = huts(&[("a", 5), ("b", 3)]);
        assert_eq!(leg(&h[0], &h[1]), Leg { up: 0, down: 2 });
    }
}
