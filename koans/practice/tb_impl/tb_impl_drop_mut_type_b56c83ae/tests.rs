#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_meshes_agree() {
        let a = [Vertex { x: 0.5, y: 1.0 }, Vertex { x: 2.0, y: -3.5 }];
        let b = a;
        assert_eq!(checksum(&a), checksum(&b));
        assert_eq!(checksum(&[]), checksum(&[]));
    }

    #[test]
    fn every_coordinate_counts() {
        let a = checksum(&[Vertex { x: 0.5, y: 1.0 }]);
        assert_ne!(a, checksum(&[Vertex { x: 0.25, y: 1.0 }]));
        assert_ne!(a, checksum(&[Vertex { x: 0.5, y: 1.25 }]));
        assert_ne!(a, checksum(&[]));
    }
}
