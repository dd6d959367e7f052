#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn berths() {
        let mut p = Port {
            quays: vec![(1, 120, false), (2, 200, true)],
            assigned: vec![],
        };
        assert_eq!(p.assign(100, false), Berth::Quay(1));
        assert_eq!(p.assign(100, true), Berth::Quay(2));
        assert_eq!(p.assign(301, false), Berth::Roadstead);
        assert_eq!(p.assign(250, false), Berth::Roadstead);
        assert_eq!(p.assigned.len(), 4);
    }
}
