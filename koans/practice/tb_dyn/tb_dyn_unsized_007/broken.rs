pub trait Tool {
    fn stroke(&mut self, pressure: u8) -> u8;
}

pub struct Pencil;
pub struct Spray {
    pub left: u8,
}

impl Tool for Pencil {
    fn stroke(&mut self, pressure: u8) -> u8 {
        pressure / 2
    }
}

impl Tool for Spray {
    fn stroke(&mut self, pressure: u8) -> u8 {
        let used = pressure.min(self.left);
        self.left -= used;
        used
    }
}

pub struct Canvas {
    pub ink: Vec<u8>,
    tool: Box<dyn Tool>,
}

impl Canvas {
    pub fn with(tool: dyn Tool) -> Canvas {
        Canvas { ink: vec![], tool }
    }

    pub fn swap(&mut self, tool: Box<dyn Tool>) -> Box<dyn Tool> {
        std::mem::replace(&mut self.tool, tool)
    }

    pub fn draw(&mut self, pressures: &[u8]) {
        for &p in pressures {
            self.ink.push(self.tool.stroke(p));
        }
    }
}
