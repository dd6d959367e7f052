type Foo = dyn 'static + Copy;
