mod ids {
    use std::marker::PhantomData;

    pub struct Id<T> {
        raw: u16,
        of: PhantomData<fn(T)>,
    }

    impl<T> Id<T> {
        pub fn nth(raw: u16) -> Id<T> {
            Id {
                raw,
                of: PhantomData,
            }
        }

        pub fn index(&self) -> usize {
            let Id {
                raw,
                of: PhantomData,
            } = self;
            usize::from(*raw)
        }
    }
}

use ids::Id;

pub struct Species {
    pub name: &'static str,
    pub eats: Vec<Id<Species>>,
}

pub fn chain(web: &[Species], from: Id<Species>) -> Vec<&'static str> {
    let mut names = Vec::new();
    let mut current = &from;
    while let Some(species) = web.get(usize::from(current.raw)) {
        names.push(species.name);
        match species.eats.first() {
            Some(prey) => current = prey,
            None => break,
        }
    }
    names
}
