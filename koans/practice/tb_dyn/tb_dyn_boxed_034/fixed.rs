pub trait Greeter {
    fn greet(&self, name: &str) -> String;
}

impl<G: Greeter + ?Sized> Greeter for Box<G> {
    fn greet(&self, name: &str) -> String {
        (**self).greet(name)
    }
}

pub struct Plain;

impl Greeter for Plain {
    fn greet(&self, name: &str) -> String {
        format!("hello {name}")
    }
}

pub struct Loud<G>(pub G);

impl<G: Greeter> Greeter for Loud<G> {
    fn greet(&self, name: &str) -> String {
        self.0.greet(name).to_uppercase() + "!"
    }
}

pub fn at_door(loud: bool) -> Box<dyn Greeter> {
    let inner: Box<dyn Greeter> = Box::new(Plain);
    if loud {
        Box::new(Loud(inner))
    } else {
        inner
    }
}
