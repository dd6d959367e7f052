use std::marker::PhantomData;

pub enum Kneaded {}
pub enum Risen {}

pub struct Dough<Stage> {
    grams: u32,
    stage: PhantomData<Stage>,
}

pub fn knead(flour: u32, water: u32) -> Dough<Kneaded> {
    Dough {
        grams: flour + water,
        stage: PhantomData,
    }
}

pub fn rise(dough: Dough<Kneaded>, minutes: u32) -> Result<Dough<Risen>, Dough<Kneaded>> {
    if minutes < 45 {
        return Err(dough);
    }
    Ok(Dough {
        grams: dough.grams,
        stage: PhantomData,
    })
}

pub fn bake(dough: Dough<Risen>) -> u32 {
    let Dough {
        grams,
        stage: PhantomData,
    } = dough;
    grams * 88 / 100
}

pub fn loaf(flour: u32, minutes: u32) -> Option<u32> {
    let dough = knead(flour, flour * 7 / 10);
    rise(dough, minutes).ok().map(bake)
}
