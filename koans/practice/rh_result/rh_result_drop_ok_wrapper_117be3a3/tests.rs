#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn builds() {
        let g = Gallery {
            root: Path::new("/srv/media"),
        };
        assert_eq!(
            g.links(&["/srv/media/a.png", "/srv/media/trip/b.png"])
                .unwrap(),
            vec!["/img/a.png", "/img/trip/b.png"]
        );
        assert!(g.links(&[]).unwrap().is_empty());
    }

    #[test]
    fn outside() {
        let g = Gallery {
            root: Path::new("/srv/media"),
        };
        assert!(g.links(&["/srv/media/a.png", "/etc/passwd"]).is_err());
    }
}
