#[cfg(test)]
mod tests {
    use super::*;
    fn at(x: f64, y: f64) -> Waypoint {
        Waypoint { x, y }
    }
    #[test]
    fn measures() {
        let v = plan(vec![at(0.0, 0.0), at(3.0, 4.0), at(0.0, 0.0)]).unwrap();
        assert_eq!((v.miles, v.closed, v.route.len()), (10.0, true, 3));
        assert!(!plan(vec![at(0.0, 0.0), at(1.0, 0.0)]).unwrap().closed);
        assert_eq!(plan(vec![]), None);
    }
}
