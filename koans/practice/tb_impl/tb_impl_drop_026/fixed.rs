use std::sync::mpsc::Sender;

pub enum Command {
    Down,
    Line(i32, i32),
    Up,
}

pub struct Stroke {
    to: Sender<Command>,
}

impl Stroke {
    pub fn begin(to: &Sender<Command>) -> Stroke {
        to.send(Command::Down).ok();
        Stroke { to: to.clone() }
    }

    pub fn line(self, x: i32, y: i32) -> Stroke {
        self.to.send(Command::Line(x, y)).ok();
        self
    }

    pub fn end(self) {}
}

impl Drop for Stroke {
    fn drop(&mut self) {
        self.to.send(Command::Up).ok();
    }
}

pub fn square(to: &Sender<Command>, side: i32) {
    Stroke::begin(to)
        .line(side, 0)
        .line(side, side)
        .line(0, side)
        .line(0, 0)
        .end();
}
