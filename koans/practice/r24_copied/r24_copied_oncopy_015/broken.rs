#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Turtle {
    pub x: i32,
    pub y: i32,
    heading: (i32, i32),
}

impl Turtle {
    pub const START: Turtle = Turtle {
        x: 0,
        y: 0,
        heading: (0, 1),
    };

    pub fn forward(mut self, steps: i32) -> Turtle {
        self.x += self.heading.0 * steps;
        self.y += self.heading.1 * steps;
        self
    }

    pub fn right(self) -> Turtle {
        let (dx, dy) = self.heading;
        Turtle {
            heading: (dy, -dx),
            ..self.clone()
        }
    }
}

pub fn trace(commands: &str) -> Vec<Turtle> {
    let mut path = vec![Turtle::START];
    for command in commands.chars() {
        let here = path[path.len() - 1].clone();
        path.push(match command.to_digit(10) {
            Some(steps) => here.forward(steps as i32),
            None => here.right(),
        });
    }
    path
}
