#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spares() {
        let w = [
            Wheel {
                radius_mm: 460,
                worn: true,
            },
            Wheel {
                radius_mm: 420,
                worn: false,
            },
        ];
        let s = spare_set(&w);
        assert_eq!(
            s.iter().map(|x| x.radius_mm).collect::<Vec<_>>(),
            [420, 460]
        );
        assert!(s.iter().all(|x| !x.worn));
        assert!(w[0].worn);
    }

    #[test]
    fn none() {
        assert!(spare_set(&[]).is_empty());
    }
}
