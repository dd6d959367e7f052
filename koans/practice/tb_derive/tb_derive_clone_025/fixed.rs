use std::rc::Rc;

pub trait Command {
    fn run(&self, input: i32) -> i32;
}

pub struct Scale(pub i32);

impl Command for Scale {
    fn run(&self, input: i32) -> i32 {
        input * self.0
    }
}

#[derive(Clone)]
pub struct Button {
    command: Rc<dyn Command>,
}

pub fn button(factor: i32) -> Button {
    let command = Rc::new(Scale(factor));
    Button { command }
}

pub fn click(button: &Button, input: i32) -> i32 {
    button.command.run(input)
}
