#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn path_in_folder() {
        let d = Rc::new(Folder { name: "etc".into() });
        let f = File {
            name: "hosts".into(),
            parent: Rc::downgrade(&d),
        };
        assert_eq!(f.path().unwrap(), "etc/hosts");
        let g = File {
            name: "motd".into(),
            parent: Rc::downgrade(&d),
        };
        assert_eq!(g.path().unwrap(), "etc/motd");
    }

    #[test]
    fn orphan() {
        let d = Rc::new(Folder { name: "tmp".into() });
        let f = File {
            name: "x".into(),
            parent: Rc::downgrade(&d),
        };
        drop(d);
        assert!(f.path().is_err());
    }
}
