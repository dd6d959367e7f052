pub trait Origin {
    type Place;
    fn from(&self) -> Self::Place;
}

pub trait Target {
    type Place;
    fn to(&self) -> Self::Place;
}

pub trait Route: Origin + Target {
    fn same(&self, start: &<Self as Origin>::Place) -> bool
    where
        <Self as Origin>::Place: PartialEq,
    {
        self.from() == *start
    }
}

pub struct Camel;

impl Origin for Camel {
    type Place = &'static str;

    fn from(&self) -> &'static str {
        "Aksum"
    }
}

impl Target for Camel {
    type Place = (i32, i32);

    fn to(&self) -> (i32, i32) {
        (31, 35)
    }
}

impl Route for Camel {}
