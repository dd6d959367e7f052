#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn until_the_tank_is_empty() {
        let plants = [
            Plant {
                name: "fern",
                moisture: Some(10),
                dose: Some(200),
            },
            Plant {
                name: "cactus",
                moisture: Some(5),
                dose: None,
            },
            Plant {
                name: "basil",
                moisture: Some(50),
                dose: Some(100),
            },
            Plant {
                name: "palm",
                moisture: Some(20),
                dose: Some(300),
            },
            Plant::default(),
        ];
        let mut tank = Tank { millilitres: 350 };
        assert_eq!(
            round(&mut tank, &plants),
            [
                ("fern", 200),
                ("cactus", 0),
                ("basil", 0),
                ("palm", 150),
                ("", 0)
            ]
        );
        assert_eq!(tank.millilitres, 0);
    }
}
