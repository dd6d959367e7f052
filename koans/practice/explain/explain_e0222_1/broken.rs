pub trait Vehicle {
    type Color;
}

pub trait Box {
    type Color;
}

pub trait BoxCar: Box + Vehicle {}

fn dent_object<COLOR>(c: dyn BoxCar<Color = COLOR>) {}
