pub mod fence {
    #[derive(Debug)]
    pub struct Panel {
        posts: u32,
        metres: f32,
    }

    impl Panel {
        pub fn new(posts: u32, metres: f32) -> Panel {
            Panel {
                posts: posts.max(2),
                metres,
            }
        }

        pub fn spacing(&self) -> f32 {
            self.metres / (self.posts - 1) as f32
        }
    }
}

macro_rules! panels {
    ($($metres:literal m / $posts:literal),+) => {
        [$(fence::Panel { posts: $posts, metres: $metres }),+]
    };
}

pub fn widest_gap() -> f32 {
    panels![6.0 m / 4, 5.0 m / 1, 3.2 m / 3]
        .iter()
        .map(|panel| panel.spacing())
        .fold(0.0, f32::max)
}
